/** Names of one part of the world, for made documents. */
export interface People {
  /** Countries whose towns go with these names, by code. */
  readonly countries: readonly string[];
  /** How a full name is made: `g` is a given name, `f` a family name, `i` an initial; the rest stands as it is. */
  readonly patterns: readonly string[];
  /** What a person is called after the first mention. */
  readonly short: 'f' | 'g';
  /** Forms of address and ranks that stand before names there, beside those used everywhere. */
  readonly titles: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/**
 * Common given and family names around the world as English-language newspapers spell them, our own lists. Five lines a
 * part: countries, patterns, titles, given names, family names; a trailing `(given)` marks parts where people go by it.
 */
const parts = `
NG
g f,g f,g g f,g f-f,i.i. f
Chief,Alhaji,Hon.,Engr.,Barr.,Prof.,Malam,Pastor,Otunba
Adebayo Adekunle Amina Aisha Babatunde Bola Chidi Chika Chinedu Chukwuemeka Ebele Efe Emeka Femi Folake Funmi Hauwa Ibrahim Ifeanyi Ikechukwu Kayode Kelechi Kemi Lateef Musa Ngozi Nkem Obinna Olumide Olusegun Osagie Rotimi Sani Segun Seyi Simi Tijjani Tunde Uche Umar Yakubu Yemi Yusuf Zainab
Abiola Abubakar Achebe Adamu Adebisi Adeleke Adeyemi Afolabi Agbaje Akande Akinwale Akpabio Aliyu Anyanwu Ayodele Balogun Bello Chukwu Danjuma Dikko Ekwueme Ezekwesili Fashanu Garba Gbadamosi Ibori Igwe Idowu Ikpeazu Jibril Lawal Makinde Nnamdi Nwankwo Nwosu Obaseki Obi Odukoya Ogunleye Ojukwu Okafor Okeke Okonkwo Okoro Oladipo Olaniyan Onuoha Onyekachi Osinowo Shehu Soludo Tambuwal Uzodinma Wike Yaradua
GH SN CI ML BF BJ TG GN
g f,g f,g g f,g f-f
Nana,Hon.,Prof.,Imam,Togbe
Abena Abdoulaye Adjoa Adama Afua Akosua Alassane Ama Amadou Aminata Awa Boubacar Cheikh Efua Fatou Fatoumata Ibrahima Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwesi Mamadou Mariam Moussa Nana Ousmane Oumar Salif Seydou Yaa Yaw
Acheampong Addo Adjei Agyeman Akufo Amoah Ansah Appiah Asante Asamoah Ba Bah Baldé Barry Boakye Boateng Camara Coulibaly Cissé Dabo Diallo Diarra Diop Diouf Dembélé Fall Faye Fofana Gueye Kaboré Keita Konaté Koné Kouassi Mahama Mensah Ndiaye Nkrumah Opoku Osei Ouattara Ouédraogo Owusu Sall Sanogo Sarpong Sarr Sawadogo Seck Sow Sy Sylla Touré Traoré Yeboah
KE UG TZ
g f,g g f,g f f,g f,f g f
Hon.,Mzee,Mama,Bishop,Senator
Achieng Amani Asha Atieno Baraka Charity Chebet Cyrus Daudi Fatuma Faith Jomo Joseph Juma Kipchoge Kiprono Kizza Lupita Makena Moses Mwajuma Mwangi Naomi Njeri Njoki Nyambura Okello Omondi Otieno Peter Purity Rashid Salim Samia Wambui Wangari Wanjiku William
Achola Akello Besigye Chepkoech Cheruiyot Gachagua Gathungu Karanja Kariuki Kenyatta Kibet Kikwete Kimani Kimutai Kinyanjui Kipkemboi Kiplagat Kipruto Koech Komba Langat Lukwago Macharia Maina Majaliwa Makonde Masanja Mbowe Mboya Mkapa Mollel Muriithi Muthoni Mutua Mwinyi Mwakyusa Museveni Musyoka Nabirye Namugga Ndung'u Ng'ang'a Nyerere Obado Ochieng Odhiambo Odinga Okoth Oloo Onyango Opiyo Oparanya Ruto Sserunkuma Ssemogerere Tumusiime Waiguru Wamalwa Wetangula
ET ER SO DJ (given)
g f,g f,g g f
Ato,Dr.,Colonel,Sheikh,Ambassador
Abdi Abdullahi Abebech Abiy Addis Almaz Amanuel Asfaw Ashenafi Asli Ayaan Bekele Berhane Biniam Dawit Debebe Demeke Desta Eyob Fikre Fitsum Genet Getachew Girma Haile Hassan Hirut Hodan Isaias Jawar Kassa Kebede Lemma Letesenbet Meaza Mohamud Mulatu Muluken Selamawit Sahle Samuel Sifan Tadesse Tesfaye Tewolde Tigist Tilahun Worku Yared Yohannes Zenawi Zewdu
Abate Abdirahman Abera Adhanom Ahmed Alemayehu Ali Assefa Aweys Ayele Belay Bihi Birhanu Dibaba Duale Ejeta Farah Farmaajo Gebre Gebreselassie Gudeta Hagos Hailu Jama Kidane Mamo Mekonnen Mengistu Mohamed Nega Negash Nur Osman Regassa Seyoum Shifferaw Shire Sharif Sirak Taye Tekle Teklu Wolde Woldemariam Yimer Zerihun
ZA ZW ZM MW BW NA LS SZ
g f,g f,g f-f,g g f
Comrade,Cde,Chief,Advocate,Adv,MEC,Pastor
Anesu Blessing Bongani Busisiwe Chipo Cyril Farai Gift Given Hendrik Innocent Jabu Johan Kagiso Kabelo Lerato Lindiwe Mandla Memory Mpho Naledi Nomvula Nthabiseng Pieter Precious Progress Rudo Ruvimbo Sibongile Sipho Tatenda Tendai Thabo Thandi Themba Thulani Tapiwa Trust Unathi Vusi Wonder Zanele Zodwa Zweli
Banda Bhengu Botha Chakwera Chamisa Chikwanda Chilima Chiluba Chitiyo Chiwenga Coetzee Dlamini Du Gigaba Hichilema Khumalo Khupe Kumalo Mabuza Madonsela Magashule Makhubo Malema Mandela Mantashe Maphosa Mapisa Masisi Masondo Mathabatha Mbeki Mbete Mchunu Mhlongo Mkhize Mnangagwa Modise Mokoena Molefe Motlanthe Moyo Mthembu Mudenda Mugabe Mupfumira Mutharika Mwale Mwanawasa Naidoo Ncube Ndlovu Ngcobo Ngwenya Nkosi Nyathi Nzimande Phiri Pillay Radebe Sibanda Sithole Sisulu Tembo Tsvangirai Venter Xaba Zulu Zuma Zungu
CD RW BI CM CG GA
g f,f g,g f f
Abbé,Général,Maître,Professor
Aimé Alphonse Béatrice Célestin Claver Claudine Dieudonné Emmanuel Espérance Fabrice Faustin Félicien Francine Gaspard Jean-Bosco Jean-Pierre Joséphine Justin Marie-Claire Moïse Pascaline Patrice Prosper Samuel Vianney Victoire
Bemba Biya Bizimana Eto'o Fotso Gatete Habimana Hakizimana Ilunga Kabila Kabongo Kagame Kamerhe Kamga Katumbi Kayitesi Mbarga Mbappé Mbemba Mobutu Mugisha Mukwege Mukamana Mulumba Munyaneza Mutombo Ndayishimiye Ndongo Ngalula Nganou Ngoma Nkunda Nkurunziza Nsengiyumva Ntaganda Nyamwasa Onana Rusesabagina Tchouta Tshala Tshibala Tshisekedi Tshombe Uwase Uwimana
EG SY LB JO PS IQ SD
g f,g f,g al-f,g Al-f,g el-f,g abu f,g g f,g Abdel f
Sheikh,Imam,Brigadier,Brig. Gen.,Haj,Abu,Counselor
Abbas Abdallah Abdulrahman Adel Adnan Ahmed Amal Amr Ashraf Ayman Bashar Bassem Dina Fadi Faisal Farida Fatima Ghassan Hadi Haider Hamdi Hanan Hani Hassan Hesham Hoda Ibrahim Iman Ismail Jamal Jihad Karim Khaled Khalil Layla Mahmoud Maher Majed Marwan May Mohamed Mona Mostafa Mustafa Nabil Nadia Nasser Nawal Noura Omar Osama Rami Rania Reem Saad Salma Samir Sara Sherif Tarek Walid Yasser Yousef Zeinab Ziad
Abadi Aoun Arafat Asaad Assad Awad Azzam Barghouti Bakr Bishara Bitar Dahlan Deif Diab Douri Eissa Fayyad Ghoneim Hafez Haddad Hamdan Hamdok Hariri Hashem Hassan Hijazi Husseini Jaafari Jabari Jubouri Kadhimi Kamel Kanaan Karam Khalidi Khatib Khoury Maliki Mansour Masri Mikati Mishal Morsi Mubarak Naguib Najjar Nasrallah Obeid Okasha Qassem Rabbani Sabahi Sabbagh Sadr Salam Saleh Salman Sayed Shaaban Shafik Shahin Shami Shammari Shawa Sistani Sudani Tamimi Tantawi Turk Yassin Zaghloul Zarqawi Zayed
SA AE QA KW OM YE BH
g al-f,g Al f,g bin g Al f,g bin f,g f,g bint f
Sheikh,Prince,Princess,Sheikha,Maj. Gen.,Crown Prince
Abdulaziz Abdullah Adel Ali Badr Bandar Fahad Faisal Hamad Hamed Haya Hind Jaber Khalid Khalifa Latifa Mansour Maryam Mishal Mohammed Moza Muqrin Nahyan Nawaf Nayef Rashid Reema Sabah Salman Saud Sultan Tamim Turki Waleed Yahya Zayed
Attiyah Awlaki Bukhaiti Dosari Eryani Faleh Falasi Ghamdi Hadi Hajri Harbi Houthi Jadaan Jubeir Kaabi Khalifa Kuwari Maktoum Maliki Mansoori Marri Mutairi Nahyan Naimi Otaibi Qahtani Qasimi Rumaihi Sabah Saud Sharif Shamsi Shehri Suwaidi Thani Zayani Zindani
MA DZ TN LY MR
g f,g f,g El f,g Ben f,g f-f
Maître,Colonel,Marshal
Abdelaziz Abdelilah Abdelkader Abdelmadjid Ahmed Aïcha Amina Anouar Aziza Béji Brahim Driss Fayez Fouad Hakim Hamza Hichem Houria Imed Karim Khadija Lahcen Lakhdar Leila Malika Mehdi Meryem Mohcine Moncef Mourad Nabila Nizar Noureddine Rachid Rached Riyad Saïd Saâd Samira Sofiane Taha Yassine Youssef Zakaria Zineb
Akhannouch Alaoui Amrani Bashagha Belhadj Belkacem Belmadi Benali Benjelloun Benkirane Bennani Bensouda Bouhired Boulahrouz Bourguiba Bouteflika Brahimi Chahed Chaoui Chenini Dbeibah Djerad Essebsi Fassi Gaddafi Ghannouchi Haddad Haftar Hamdaoui Jebali Jomaa Khelifi Lamrani Laarayedh Mahrez Marzouki Mechichi Menfi Mokhtari Othmani Ouyahia Saied Sarraj Sellal Slimani Tebboune Toumi Zeroual Ziani Zidane
IR AF TJ
g f,g f,g g f,g f-f
Ayatollah,Mullah,Hojjatoleslam,Maulvi,General
Abbas Abdul Ahmad Akbar Ali Amir Amrullah Arash Ashraf Atefeh Azita Bahram Behrouz Daoud Davood Ebrahim Elham Esmail Farah Farzad Fawzia Ghasem Golnaz Gulbuddin Habibullah Hamid Hossein Jamila Javad Kaveh Khalilullah Latif Mahdi Mahnaz Majid Masoud Masoumeh Mehdi Mehran Mohsen Najib Nasrin Nazanin Omid Parisa Parvaneh Qasem Rahim Rustam Saeed Sara Shahla Shirin Sima Soraya Tahmineh Zahra
Abdollahian Abdullahi Ahmadi Ahmadzai Akhundzada Amini Araghchi Asghari Atmar Azizi Barzani Danesh Durrani Ebadi Farhadi Fayaz Ghalibaf Ghani Ghaderi Golzari Haidari Hakimi Hamidi Haqqani Hashemi Hekmatyar Hosseini Jafari Jahangiri Jalali Karimi Karroubi Karzai Khalilzad Khamenei Khan Khatami Khorasani Koofi Larijani Mahsud Massoud Mirzaei Mohaqiq Mohseni Moradi Mousavi Mohammadi Noorzai Nuristani Panahi Pashaei Popal Rahimi Rahmani Raisi Rajabi Rasoulof Rostami Sadat Saberi Safi Saleh Salehi Shahidi Shirzad Sotoudeh Stanikzai Tabrizi Tajzadeh Vahidi Wardak Yazdi Zarif Zadran
PK
g f,g g f,g g,g f g
Haji,Maulana,Chaudhry,Justice,Advocate,SSP,Syed,Begum
Aamir Abdul Abida Adnan Ahsan Aitzaz Akhtar Ali Amjad Anwar Arif Arshad Asad Asif Ayesha Bilawal Bushra Ehsan Faisal Farooq Fawad Fazlur Firdous Ghulam Hafeez Hamid Hina Humayun Iftikhar Ijaz Imran Iqbal Ishaq Javed Kamran Khalid Khawaja Liaquat Maryam Mehmood Mian Moonis Mubashir Muhammad Munir Murtaza Mushtaq Nadeem Nawaz Pervez Qamar Rana Rashid Rehman Rubina Saad Sajjad Saleem Sana Sarfraz Shahbaz Shahid Shaukat Sheikh Sherry Tahir Tariq Usman Waqar Yasmin Zahid Zulfiqar
Abbasi Afridi Ahmed Akram Ansari Asghar Awan Aziz Babar Bajwa Baloch Bhutto Bugti Butt Chaudhry Cheema Dar Fazal Gandapur Gilani Gill Gul Hafeez Haq Hashmi Hussain Iqbal Jadoon Jamali Jatoi Javed Kakar Karim Kayani Khan Khattak Khokhar Khoso Kiani Leghari Lodhi Magsi Malik Mandokhel Marri Mazari Mehsud Memon Mengal Mirza Mughal Naqvi Niazi Paracha Pirzada Qadri Qureshi Raza Rehman Rind Sahi Saleem Samoo Shafqat Shah Sharif Sheikh Siddiqui Soomro Swati Tareen Tarin Virk Wazir Wattoo Zardari Zehri
IN
g f,g f,g g f,i. f,g i. f
Shri,Smt,Justice,Sardar,Swami,Pandit
Aarti Abhishek Aditya Ajay Akhilesh Amarinder Amit Anand Anil Anjali Ankit Anurag Arjun Arun Arvind Ashok Bhupesh Chetan Deepak Devendra Digvijay Gaurav Harsh Hemant Jyoti Kapil Karan Kavita Kiran Kuldeep Lalit Mahesh Manish Manoj Mayawati Meena Mohan Mukesh Nandini Narendra Naveen Neha Nirmala Nitin Nitish Pankaj Piyush Prakash Priya Rahul Raj Rajesh Rajnath Rakesh Ravi Ritu Rohit Sachin Sandeep Sanjay Savita Shashi Shivraj Shreya Sidharth Smriti Sonia Sudhir Sunil Sunita Suresh Sushma Tejashwi Uddhav Vandana Varun Vasundhara Vijay Vikas Vinod Yogi
Agarwal Ahluwalia Arora Bagchi Bajaj Banerjee Bansal Basu Bhagwat Bhardwaj Bhatia Bhatt Bose Chadha Chatterjee Chaturvedi Chauhan Chawla Chopra Das Desai Deshmukh Deshpande Dhawan Dixit Doval Dubey Dutta Fadnavis Gadkari Gandhi Ganguly Gehlot Ghosh Gogoi Goyal Gupta Hazarika Iyengar Jadhav Jain Jaitley Jha Joshi Kapoor Kashyap Kaur Khanna Khurana Kohli Kulkarni Kumar Kushwaha Mahajan Malhotra Malik Manjhi Mehra Mehta Mishra Mittal Modi Mukherjee Nadda Nath Nehra Pandey Paswan Patel Patil Pawar Pradhan Prasad Pujara Puri Rana Rathore Rawat Roy Saha Sahni Sarma Saxena Scindia Sengupta Shah Sharma Shekhawat Shinde Shukla Sidhu Singh Sinha Soren Srivastava Swaraj Tendulkar Thackeray Thakur Tiwari Tomar Tripathi Trivedi Tyagi Vaidya Verma Vyas Yadav
IN LK
g f,i. f,i.i. f,i. g f,g f f
Thiru,Ven.,Selvi,Dr.,Major General
Anbumani Ananda Arjuna Basil Chandrika Dayasiri Dinesh Edappadi Ganesan Gotabaya Jayalalithaa Kamal Kanimozhi Karunanidhi Kumara Lakshman Lakshmi Mahinda Malini Mangala Meenakshi Muthu Namal Pinarayi Ramesh Ranil Rishad Sajith Sarath Senthil Shanthi Siddaramaiah Sivakumar Stalin Sumanthiran Susil Thangam Udaya Vaiko Venkatesh Vijayakanth Wimal
Abeywardena Alagiri Aluthgamage Amaraweera Athukorala Balasubramanian Bandaranaike Bathiudeen Chidambaram De Dissanayake Fernando Fonseka Gammanpila Gowda Gunawardena Herath Jayasuriya Jayasinghe Jayawardene Karunaratne Krishnamurthy Kumaratunga Kuruppu Liyanage Menon Murugan Nair Namboodiri Naidu Nayak Palaniswami Panneerselvam Perera Pillai Premadasa Rajapaksa Rajinikanth Ramachandran Ramaswamy Rambukwella Rao Ratnayake Reddy Sampanthan Samarasinghe Sangakkara Senanayake Seneviratne Silva Sirisena Sivaraman Soundararajan Subramanian Swaminathan Tharoor Thevar Vaidyanathan Varghese Venkataraman Vijayan Weerakoon Wickramasinghe Wijesinghe Yapa
BD NP BT
g f,g g f,Md. g f,g f
Barrister,Advocate,Justice,Major,Alhaj,Begum
Abdul Abul Amina Anisul Asaduzzaman Bidya Binod Bishnu Deuba Dipu Faruk Fakhrul Fazle Gagan Hasan Hasina Jhala Kader Kazi Khaleda Krishna Lotay Madhav Mahbub Mirza Mizanur Mohammad Moudud Nahid Nasima Nurul Obaidul Pampha Prachanda Pushpa Quader Rabi Rafiqul Ram Rashed Rezaul Ruhul Sadeque Shahriar Shafiul Shamim Sheikh Sher Sushila Tarique Tofail Upendra Zahid
Acharya Adhikari Ahmed Alam Ali Aryal Awal Azad Bahadur Bari Basnet Begum Bepari Bhandari Bhattarai Biswas Chaudhary Chowdhury Dahal Das Deuba Devkota Dhungana Gautam Ghimire Giri Gurung Gyawali Habib Haque Hasan Hossain Howlader Huq Islam Joshi Kabir Kamal Karim Karki Khan Khanal KC Koirala Kunwar Lama Magar Mahato Mahmud Majumder Mia Miah Mollah Momen Mondal Nepal Oli Pandey Parajuli Pokharel Poudel Pradhan Quader Rahman Rai Rana Razzak Rijal Rizvi Saha Sarkar Shakya Sharma Sherpa Shrestha Sikder Subedi Sultana Talukder Tamang Thapa Tshering Uddin Upreti Wangchuk Yadav Zia
CN TW HK MO SG
f gg,f gg,f g,f G-g,g f
Comrade,Party chief,Vice Premier
ai an bao bin bing bo chang chao chen cheng chun da dan dong fang fei feng fu gang guo hai han hao hong hua hui jia jian jiang jie jin jing jun kai kun lan lei li liang lin ling long mei min ming nan ning peng ping qi qiang qin qing rong rui sheng shi shu song tao tian ting wei wen wu xia xian xiang xiao xin xing xiu xue yan yang yi ying yong yu yuan yue yun ze zhen zheng zhi zhong zhu
Bai Cai Cao Chan Chang Chen Cheng Cheung Chiang Chow Chu Cui Dai Deng Ding Dong Du Fan Fang Feng Fu Gao Gong Gu Guo Han He Ho Hong Hou Hsieh Hu Huang Hui Jia Jiang Jin Kong Kuo Kwok Lai Lam Lau Lee Leung Li Liang Liao Lin Liu Lo Long Lu Luo Lv Ma Mao Meng Mo Ouyang Pan Peng Qi Qian Qiao Qin Qiu Ren Shao Shen Shi Sima Song Su Sun Tan Tang Tao Tian Tsai Tsang Tseng Tse Wan Wang Wei Wen Weng Wong Wu Xi Xia Xiang Xiao Xie Xu Xue Yan Yang Yao Ye Yeung Yi Yin Yu Yuan Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zou
KR KP
f G-g,f gg,f G-g,f G-g
Chairman,Rep.,Floor leader
ae bin bo chan chang chul dae do dong eun ga gi gu gyeong ha hae han hee ho hui hun hwa hwan hye hyeon hyo hyun il in ja jae je ji jin jong joo joon ju jung ki koo kwan kwang kyu kyung mi min mo moon myung na nam ran sang seo seok seong seung sik so sook soo sun sung tae uk un won woo wook yeon yong yoo yoon young yu
Ahn An Bae Baek Ban Byun Cha Chae Chang Cho Choe Choi Choo Chun Chung Eom Gil Go Gu Gwon Ha Hahn Han Heo Hong Huh Hwang Im Jang Jeon Jeong Ji Jin Jo Joo Jung Kang Kim Ko Koo Kwak Kwon Lee Lim Ma Min Moon Na Nam No Noh Oh Paik Park Pyo Ra Rhee Ri Ro Ryu Seo Shim Shin So Son Song Suh Sung Thae Won Woo Yang Yeo Yi Yoo Yoon You Yun
JP
g f,g f,f g
Chief Cabinet Secretary,Governor,Emperor
Akari Akihiko Akihito Akio Akira Asuka Atsushi Ayako Chihiro Daichi Daisuke Eiji Eriko Fumio Hajime Haruka Haruki Hideki Hideo Hiroshi Hiroyuki Ichiro Junichiro Kaori Katsunobu Kazuo Keiko Kei Kenji Kenta Koichi Kotaro Kyoko Makoto Mariko Masahiro Masako Masayoshi Mayumi Michiko Miho Naoki Naomi Nobuo Noriko Osamu Reiko Ryo Ryota Sachiko Sadako Sanae Satoshi Seiko Shigeru Shinji Shinzo Shohei Sota Takashi Takeshi Taro Tetsuya Tomoko Toshihiro Toshio Tsutomu Yasuhiro Yasuo Yoichi Yoko Yoshihide Yoshiko Yuka Yuki Yukio Yuriko Yusuke
Abe Akagi Amari Aoki Arai Aso Chiba Edano Endo Fujii Fujimoto Fujita Fukuda Goto Hagiuda Hamada Hara Harada Hasegawa Hashimoto Hatoyama Hayashi Hirai Hirano Honda Hosokawa Ikeda Imai Inoue Ishiba Ishida Ishihara Ishikawa Ito Iwata Kajiyama Kan Kaneko Kato Kawaguchi Kawamura Kikuchi Kimura Kishi Kishida Kobayashi Koike Koizumi Kondo Kono Kuroda Maeda Maruyama Matsui Matsumoto Matsuno Miura Miyazaki Mori Morita Motegi Murakami Nakagawa Nakajima Nakamura Nakano Nakayama Nikai Nishida Nishimura Nishioka Noda Ogawa Okada Okamoto Onishi Ono Osaka Ota Otsuka Saito Sakai Sakamoto Sakurai Sasaki Sato Shibata Shimizu Suga Sugiyama Suzuki Takada Takagi Takahashi Takaichi Takeda Tamaki Tamura Tanaka Taniguchi Toyoda Tsuchiya Uchida Ueda Ueno Uno Wada Watanabe Yamada Yamaguchi Yamamoto Yamashita Yokoyama Yoshida Yoshimura
VN (given)
f g g,f Van g,f Thi g,f g
Colonel,Madam,General Secretary
Anh Bao Binh Chau Chi Chinh Cuong Dai Dao Dat Dinh Duc Dung Duy Giang Ha Hai Hang Hanh Hau Hien Hiep Hieu Hoa Hoai Hoang Hong Hue Hung Huong Huu Khanh Khoa Kien Kim Lam Lan Linh Loan Loc Long Luong Mai Manh Minh My Nam Nga Ngan Ngoc Nhan Nhung Phong Phu Phuc Phuong Quan Quang Quoc Quy Quyen Quynh Son Tai Tam Tan Thai Thang Thanh Thao Thien Thinh Thu Thuan Thuy Tien Toan Trang Tri Trinh Trong Trung Truong Tu Tuan Tung Tuyen Tuyet Uyen Van Viet Vinh Vu Vuong Xuan Yen
Bui Cao Chu Dam Dang Dao Dinh Do Doan Duong Ha Ho Hoang Huynh La Lam Le Luong Luu Ly Mac Mai Ngo Nguyen Pham Phan Phung Quach Ta Thach Tran Trinh Truong Vo Vu Vuong
TH LA KH
g f,g f,f g
Gen.,Pol. Gen.,Pol. Maj. Gen.,Khun,Oknha,Samdech
Abhisit Anutin Apirat Arisara Boun Chaiwat Chamlong Chantha Chatchai Chuan Darunee Hun Jatuporn Kanya Kasit Kem Khampheng Kittirat Malee Mam Narumon Nattawut Nipon Panitan Parit Phongthep Pichai Pita Piyabutr Prachuap Prasit Prawit Prayut Preecha Rangsiman Saksayam Sam Samart Sok Somchai Somkiat Somkid Sompong Sontaya Sopheap Sudarat Supachai Surachai Suthep Tep Thaksin Thanathorn Theary Thongloun Vichai Wissanu Yingluck
Angkana Bounnhang Boonyaratglin Chan-ocha Charnvirakul Chaiyaphum Chea Chhay Chidchob Heng Inthavong Jatusripitak Juangroongruangkit Kaewkamnerd Keo Khiaw-on Kiat Kong Kosol Leng Limjaroenrat Mahaphon Muangsuk Ngamkhum Nou Ouch Phommasack Phoumsavanh Piromya Prak Promphan Rainsy Ratanawong Roeun Rojanasakul Samphan Sao Sar Sen Seng Shinawatra Siphandone Sisoulith Sokha Somwang Srisuk Suwanmongkol Suwannathat Tan Thaugsuban Thongdee Tith Vejjajiva Vongsa Wangwichit Wongsuwan Wongsawat Yaowapa
MM (given)
g g g,g g,g g g g,Aung g g
U,Daw,Ko,Ma,Saw,Naw,Senior General,Sayadaw
Aung Aye Ba Bo Chan Chit Cho Hla Hlaing Htay Htet Htin Htun Khaing Khin Khine Ko Kyaw Kyi Lin Lwin Maung Min Moe Mon Mya Myat Myint Myo Naing Nanda Nay Ni Nu Nwe Nyan Nyein Nyo Nyunt Ohn Oo Paing Phone Phyo Saing San Sandar Sein Shwe Soe Su Swe Tha Than Thandar Thant Thaung Thaw Thein Thet Thiha Thu Thura Thuzar Tin Toe Tun Wai Wah Win Wint Yan Ye Yin Zar Zaw Zeya Zin
Aung Hlaing Htoo Htut Khant Ko Kyaw Lwin Maung Myint Naing Oo Soe Swe Thein Thu Tun Win Zaw
ID MY BN TL SG
g f,g f,g bin g,g g f,g,f gg
Datuk,Datuk Seri,Dato' Sri,Tan Sri,Tun,Tengku,Haji,Ustaz,Inspector-General
Abdul Adi Agus Ahmad Airlangga Aminah Andi Anies Arif Aziz Bambang Basuki Budi Chairul Dewi Dian Djoko Eko Endang Erick Fadli Fahri Ganjar Hadi Hamzah Hasan Hishammuddin Idris Indra Irwan Ismail Joko Kartika Khairy Lina Luhut Mahathir Mahfud Megawati Mohamad Muhyiddin Najib Nor Nur Nurul Prabowo Puan Putri Rahmat Ratna Retno Ridwan Rina Rizal Rosmah Saifuddin Sandiaga Siti Sri Suharto Susi Syed Teguh Tito Tri Wahyu Wan Wayan Yati Yenny Yusof Zulkifli
Abdullah Anwar Asrul Ariffin Azmi Baswedan Budiman Darmawan Djalil Effendi Firdaus Gunawan Habibie Halim Harahap Hartarto Hasibuan Hidayat Hutagalung Ibrahim Indrawati Ismail Iskandar Jaafar Kadir Karim Kurniawan Kusuma Lubis Maharani Mansor Marsudi Mohamed Musa Nasir Nasution Nasrullah Nugroho Othman Pandjaitan Pranowo Prasetyo Pratama Purnama Rahman Ramli Razak Salleh Santoso Saputra Sari Setiawan Shah Sihombing Simanjuntak Siregar Soekarno Subianto Sudirman Sukarnoputri Sulaiman Suryadi Susanto Sutrisno Syahrin Tanjung Thohir Uno Utama Wibowo Widodo Wijaya Wiranto Yaakob Yudhoyono Yusuf Zahid Zain
PH
g f,g f,g i. f,g f-f,g g f
Sen.,Rep.,Atty.,Fr.,Engr.,Kagawad,Mang,Aling,Barangay captain
Aiko Alan Aquilino Arnel Benigno Bongbong Carlito Cherry Christopher Cynthia Danilo Delfin Ding Edgar Emmanuel Erwin Estela Francis Gilbert Gina Grace Gringo Imelda Isko Janine Jejomar Jhun Joel Jovito Juan Karlo Koko Leila Liza Lito Loren Lorenzana Manny Marilyn Menardo Mercedita Nancy Nene Nonong Panfilo Perfecto Pia Ramon Raffy Rey Risa Rodrigo Rogelio Rommel Ronald Rowena Salvador Sara Silvestre Sonny Teddy Tito Vicente Vilma Win
Abalos Abaya Agbayani Alcantara Almario Alvarez Andaya Angara Aquino Arroyo Baguilat Bautista Bello Binay Cabral Cayetano Coloma Concepcion Cruz Cuenca Cusi Dela-Cruz Diokno Dominguez Drilon Dumlao Duque Ejercito Enrile Esperon Estrada Evangelista Galvez Gatchalian Gordon Guevarra Gutierrez Hontiveros Ignacio Lacson Lagman Laurel Legarda Lorenzana Macalintal Magsaysay Manalo Marcos Mendoza Nograles Ocampo Ople Pacquiao Panelo Pangilinan Pascual Pimentel Quezon Ramos Recto Remulla Roque Roxas Salonga Santiago Santos Sotto Teves Trillanes Tugade Velasco Villanueva Villar Ylagan Zamora Zubiri
TR AZ CY
g f,g f,g g f
Colonel,Bey,Minister
Abdullah Ahmet Ali Aliya Ayla Ayşe Bekir Berat Binali Burak Bülent Canan Cem Deniz Devlet Ebru Ekrem Elchin Elif Emine Emre Erkan Fahrettin Faruk Fatih Gökhan Gülşen Hakan Halil Hulusi Hüseyin Ilham İbrahim İsmail Kemal Leyla Mansur Mehmet Melih Meral Merve Mesut Mevlüt Murat Mustafa Numan Nurettin Onur Orhan Osman Ömer Pervin Ramiz Recep Rıza Sedat Selahattin Selin Sevda Sibel Süleyman Tansu Tarik Tayyip Temel Volkan Vugar Yasemin Yavuz Yusuf Zehra Zeynep
Akar Akşener Aksoy Albayrak Aliyev Altun Arslan Aslanov Ateş Aydın Babacan Bahçeli Baykal Bayraktar Bozdağ Çavuşoğlu Çelik Çetin Davutoğlu Demir Demirel Demirtaş Doğan Ecevit Elvan Erbakan Erdoğan Erdem Gül Güler Gülen Güneş Hajiyev Hasanov Huseynov İmamoğlu İnce Ismayilova Kalın Kaplan Karamollaoğlu Kavala Kaya Kılıç Kılıçdaroğlu Koç Koca Korkmaz Kurt Kurtulmuş Mammadov Mammadyarov Özdemir Özel Özgür Öztürk Pamuk Pekcan Polat Sabancı Şahin Şentop Şimşek Soylu Tatar Toprak Tunç Türkeş Uysal Yalçın Yavaş Yıldırım Yıldız Yılmaz Zorlu
KZ UZ KG TM MN
g f,g f
Akim,Ambassador
Abdulla Aigerim Ainur Almazbek Askar Aziz Bakytzhan Bakyt Batbold Bauyrzhan Bekzod Daniyar Dariga Dilfuza Dinara Elmira Erlan Gulnara Gurbanguly Islam Jamshid Kairat Karim Kassym Kurmanbek Lola Makhmud Marat Mukhtar Murat Nursultan Nurlan Omurbek Otabek Rashid Roza Rustam Sadyr Saparmurat Serdar Shavkat Sherzod Sooronbay Timur Tsakhia Ulugbek Yerlan Zhanna Zhanar
Abdrakhmanov Abdurakhmonov Abdykalykov Akayev Akhmetov Ashimov Atambayev Bakiyev Baisalov Batbayar Bayramov Berdimuhamedov Djumabaev Elbegdorj Ergashev Imanov Iskakov Ismailov Jeenbekov Japarov Kamilov Karimov Kasymov Kulibayev Kulmatov Mamin Mamytov Masimov Mirziyoyev Mukhamedov Narymbayev Nazarbayev Niyazov Nurtay Otunbayeva Rakhimov Rakhmonov Sadykov Sagintayev Sarsenbayev Sariyev Sultanov Suleimenov Tashiev Tokayev Tuleyev Tursunov Usmanov Yusupov Zhaparov Zhumabayev
RU UA BY MD
g f,g f,g p f
Colonel General,Lt. Gen.,Hegumen
Aleksandr Aleksei Alexander Alexei Anastasia Anatoly Andrei Andriy Anna Anton Arkady Arseniy Artem Boris Daria Denis Denys Dmitry Dmytro Ekaterina Elena Galina Gennady Hryhoriy Igor Ihor Ilya Inna Irina Iryna Ivan Kirill Konstantin Ksenia Larisa Leonid Lyudmila Maksim Maria Maxim Mikhail Mykhailo Mykola Nadezhda Natalia Nikita Nikolai Oksana Oleg Oleh Oleksandr Oleksiy Olena Olga Pavel Pavlo Petro Pyotr Roman Ruslan Sergei Serhiy Stanislav Stepan Svetlana Sviatlana Taras Tatiana Valentina Valery Vasily Vera Viktor Viktoria Vitali Vitaly Vladimir Vladislav Volodymyr Vyacheslav Yaroslav Yegor Yelena Yevgeny Yevhen Yulia Yuri Zoya
Abramovich Akimov Antonenko Arestovych Avakov Babich Bastrykin Belousov Berezovsky Bondarenko Bortnikov Budanov Chaika Chernenko Chubais Danilov Deripaska Drozdenko Dubrovsky Dvorkovich Fedorov Filaret Fomin Frolov Gerasimov Glazyev Golikova Gontareva Gorbunov Gordeyev Grachev Gref Groysman Gryzlov Gusev Honcharuk Hrytsenko Ivanov Kadyrov Karpenko Karaganov Kazakov Khodakovsky Kirienko Kiriyenko Klimenko Klitschko Klychkov Kolesnikov Kolomoisky Konashenkov Kosachev Kostin Kovalchuk Kovtun Kozak Kravchenko Kravchuk Kryuchkov Kudrin Kuznetsov Latushko Lebedev Lukashenko Lysenko Lyashko Makarov Makei Maltsev Manturov Markov Matviyenko Medvedchuk Melnyk Mishustin Mironov Mordashov Moroz Nabiullina Naryshkin Nesterenko Novak Orlov Ovsyannikov Parubiy Patrushev Pavlenko Petrenko Polishchuk Popov Poroshenko Potanin Prigozhin Pushilin Reznikov Rogozin Romanenko Rudenko Sechin Semenchenko Shevchenko Shmyhal Shoigu Shuvalov Sidorov Siluanov Slutsky Smirnov Sobyanin Sokolov Stefanchuk Stepanenko Surkov Syrskyi Tikhanovskaya Timchenko Titov Tkachenko Tretyak Tymoshenko Tymchuk Ulyanov Usov Vasiliev Venediktova Volkov Volodin Vyshinsky Yanukovych Yatsenyuk Yermak Zaluzhny Zaitsev Zakharov Zhirinovsky Zhuk Zolotov Zyuganov
RS HR BA MK BG SI AL ME XK
g f,g f,g f-f
Patriarch,Reis
Aleksandar Albin Ana Andrej Ante Arben Bakir Blagoj Boyko Bojan Boris Borut Branko Dalia Damir Darko Dejan Denis Desislava Dragan Edi Edin Emil Fadil Filip Goran Hashim Igor Ilir Ivan Ivana Ivica Jadranka Janez Jasmin Jelena Kaja Kiril Kolinda Krasimir Kujtim Lulzim Luka Maja Marjan Marko Mila Milan Milo Milorad Miroslav Nataša Nebojša Nikola Novak Petar Plamen Radmila Radovan Ramush Ratko Rumen Sali Sanja Saša Slobodan Snežana Sonja Stefan Stevo Talat Tatjana Tomislav Vesna Veselin Viktor Vjosa Vojislav Vuk Zdravko Željko Zlatko Zoran
Ahmeti Babić Basha Begić Berisha Bogdanov Borisov Božić Brnabić Bulatović Bushati Cvetković Čović Dačić Dimitrov Djokovic Dodik Đukanović Georgiev Gruevski Haradinaj Horvat Hoti Hoxha Ilić Ivanov Ivanović Izetbegović Janković Jansa Jović Jukić Karadžić Knežević Komšić Kosor Kostov Kovač Kovačević Krasniqi Kurti Lazarević Limaj Lukić Marković Meta Mijatović Mihajlović Milanović Milošević Mitrović Mladić Modrić Mustafa Nikolić Novaković Orban Osmani Pahor Pavlović Pendarovski Perišić Petkov Petrović Plenković Popović Prodanović Radev Radić Radončić Radulović Rama Ranković Savić Selimović Stanković Stefanović Stojanović Šarec Šešelj Tadić Thaçi Todorov Tomić Trajkovski Tudjman Vasilev Veseli Vučić Vuković Zaev Zhelev Zhivkov
PL CZ SK LT LV EE HU RO
g f,g f,g f-f
Voivode,Marshal,Father
Adam Agnieszka Alina Andrej Andrzej Andrius Anna Antoni Artis Balázs Bartosz Beata Bogdan Bohuslav Călin Crina Cristian Dalia Dariusz Dávid Donald Dorota Egils Elżbieta Eva Ewa Ferenc Florin Gábor Gintaras György Gitanas Grzegorz Halina Ilie Ingrida Irena István Ivan Jacek Jakub Jan Janez Jaroslav Jerzy Jiří Joanna József Jüri Kadri Karel Katalin Katarzyna Klaus Krišjānis Krzysztof Lajos László Lech Leszek Liviu Ludovic Maciej Magdalena Małgorzata Marcin Marek Mariusz Mateusz Mihai Mikuláš Milan Miloš Miroslav Nicolae Oana Ondřej Péter Petr Piotr Radosław Rafał Raluca Robert Ryszard Saulius Sławomir Szymon Tadeusz Tamás Toomas Tomáš Traian Valdis Victor Viorica Vytautas Wanda Witold Wojciech Zbigniew Zdeněk Zoltán Zuzana
Babiš Balcerowicz Basescu Benda Blaszczak Boc Borowski Budka Buzek Ceaușescu Čaputová Černý Cichocki Cioloș Ciucă Czarnecki Čižinský Dąbrowski Dancila Dombrovskis Dragnea Drahoš Duda Dvořák Farkas Fico Fiala Gliński Gowin Grabowski Grybauskaitė Gyurcsány Havel Heger Horák Horváth Iliescu Iohannis Jakab Jankowski Járóka Jurgiel Kaczyński Kalnins Kaczmarek Kallas Kamiński Kariņš Karčiauskas Kemencei Kiska Klaus Kosiniak Kovács Kowalczyk Kowalski Kubilius Kukiz Kurski Lakatos Landsbergis Levits Lewandowski Linkevičius Macierewicz Majewski Márki Matovič Mazur Mečiar Michnik Morawiecki Nagy Nausėda Neumann Novák Novotný Nowak Orbán Paksas Palacký Paluch Pellegrini Petraitis Petříček Ponta Popescu Procházka Radu Ratas Rădulescu Rinkēvičs Sasin Schwarz Šefčovič Sienkiewicz Sikorski Šimonytė Skvernelis Stanek Stoica Suchocka Svoboda Szabó Szczerski Szijjártó Szymański Szydło Tariceanu Terzi Toth Trzaskowski Tusk Varga Veselý Wałęsa Waszczykowski Wiśniewski Wójcik Zalewski Zeman Zieliński Ziobro
GE AM
g f,g f
Catholicos,Colonel
Anahit Ararat Archil Armen Aram Artur Bidzina Davit Eduard Gagik Garik Giga Giorgi Gevorg Hayk Irakli Kakha Karen Ketevan Khatia Levan Lilit Mamuka Mikheil Nana Nikol Nikoloz Nino Robert Ruben Salome Samvel Serzh Shavarsh Suren Tamar Tigran Tinatin Vahagn Vano Vazgen Zaza Zohrab Zurab
Abashidze Abrahamyan Alasania Aronian Arushanyan Avetisyan Babayan Badasyan Bakradze Bokeria Burjanadze Chanturia Chkhikvadze Dzhaparidze Gakharia Garibashvili Gelashvili Ghazaryan Grigoryan Gvaramia Hakobyan Harutyunyan Hovhannisyan Ivanishvili Javakhishvili Karapetyan Kaladze Khachatryan Kirakosyan Kobakhidze Kocharyan Kvirikashvili Lomidze Margvelashvili Melia Melikyan Mirzoyan Mkrtchyan Nazaryan Noghaideli Okruashvili Papuashvili Pashinyan Petrosyan Saakashvili Sargsyan Sarkissian Shevardnadze Tavadze Ter-Petrosyan Tonoyan Tsereteli Ugulava Usupashvili Vashadze Zakaryan Zhvania Zourabichvili
MX CO AR CL PE VE EC BO PY UY GT HN SV NI CR PA CU DO
g f,g f f,g g f,g f f,g f de f,g f-f
Don,Doña,Padre,Licenciado,Comandante
Adriana Alberto Alejandra Alejandro Alfredo Álvaro Ana Andrés Arturo Beatriz Carlos Carmen Catalina César Claudia Cristina Daniel Daniela Diego Dilma Eduardo Elena Emilio Enrique Ernesto Esteban Evo Fabiola Felipe Fernando Francisca Francisco Freddy Gabriel Gabriela Gerardo Germán Gloria Gonzalo Guadalupe Guillermo Gustavo Héctor Hernán Horacio Hugo Ignacio Iván Javier Jimena Jesús Jorge José Josefina Juan Julio Laura Lenín Leonel Leopoldo Lourdes Lucía Luis Manuel Marcela Marcelo Margarita María Mariana Mario Martín Mauricio Mercedes Michelle Miguel Mónica Nayib Nicolás Norma Olga Óscar Pablo Patricia Paola Pedro Rafael Ramiro Raúl Ricardo Roberto Rodolfo Rodrigo Rosa Rosario Salvador Santiago Sebastián Sergio Silvia Sofía Susana Tabaré Teresa Tomás Valentina Verónica Vicente Victoria Ximena Yolanda
Acosta Aguilar Aguirre Alarcón Allende Almagro Alvarado Álvarez Añez Arango Arce Arias Ayala Bachelet Barrios Bermúdez Betancourt Bolívar Borja Bukele Bustamante Cabello Calderón Camacho Cárdenas Cardona Carmona Carrillo Castañeda Castillo Castro Cepeda Cerda Chávez Cifuentes Correa Cortés Cuéllar Delgado Díaz Domínguez Duarte Duque Durán Ebrard Escobar Espinoza Estrada Fajardo Fernández Figueroa Flores Fuentes Fujimori Galeano Gallegos García Garzón Gaviria Giammattei Gómez González Guaidó Guerrero Gutiérrez Guzmán Hernández Herrera Humala Iglesias Jaramillo Jiménez Kirchner Lacalle Lasso Leiva López Lozano Lugo Macri Maduro Maldonado Márquez Martínez Massa Mejía Méndez Mendoza Menem Merino Mesa Meza Molina Montoya Morales Moreno Mujica Muñoz Navarro Núñez Obrador Ochoa Ordóñez Ortega Ortiz Osorio Padilla Palacios Paredes Pastrana Paz Peña Peñalosa Pérez Petro Pineda Piñera Pinto Quintana Quiroga Ramírez Ramos Restrepo Reyes Ríos Rivera Robles Rodríguez Rojas Roldán Romero Rosales Rueda Ruiz Sagasti Salazar Saldívar Salinas Sánchez Sandoval Santos Serrano Sheinbaum Silva Solís Soto Suárez Tejada Toledo Torres Trujillo Uribe Valdés Valencia Vargas Vásquez Vega Velasco Velásquez Vera Vergara Vidal Villa Villegas Vizcarra Zambrano Zapata Zedillo Zelaya Zepeda Zúñiga
BR PT AO MZ CV GW
g f,g f f,g da f,g do g f,g f dos f,g g f
Dom,Deputado,Padre,Delegado
Adriano Aécio Aline Ana André António Armando Beatriz Bernardo Bruno Camila Carlos Celso Cláudia Daniel Débora Dilma Diogo Edson Eduardo Eliane Fábio Fátima Felipe Fernanda Fernando Filipe Flávio Francisco Gabriel Geraldo Gilmar Gisele Guilherme Gustavo Helena Henrique Isabel Ivan Jair Joana João Joaquim Jorge José Juliana Júlio Leandro Letícia Lourenço Luana Lúcia Luciano Luís Luiz Lula Manuela Marcela Marcelo Marcos Maria Mariana Marina Marta Mateus Maurício Michel Mônica Natália Nelson Neymar Nuno Osmar Patrícia Paula Paulo Pedro Rafael Raimundo Raquel Renan Renata Ricardo Rita Roberto Rodrigo Rogério Romário Rosana Rui Sandra Sérgio Severino Sílvia Simone Tábata Tarcísio Teresa Thiago Tiago Tomé Vanessa Vinícius Wilson
Abreu Aguiar Albuquerque Alckmin Almeida Alves Amaral Amorim Andrade Aranha Araújo Arruda Assis Azevedo Barbosa Barros Bastos Batista Bezerra Boulos Braga Branco Brandão Brito Cabral Caiado Calheiros Campos Cardoso Carneiro Carvalho Castro Cavalcanti Chissano Coelho Cordeiro Correia Costa Coutinho Covas Cunha Dallagnol Dantas Dias Doria Duarte Esteves Falcão Faria Fernandes Ferreira Figueiredo Fonseca Franco Freitas Furtado Garotinho Gomes Gonçalves Guedes Guimarães Guterres Haddad Leão Leite Lima Lisboa Lopes Lourenço Macedo Machado Maciel Magalhães Maia Mantega Marinho Marques Martins Matos Medeiros Meirelles Mello Mendes Mendonça Menezes Miranda Monteiro Morais Moraes Moreira Moro Mota Moura Mourão Nascimento Neto Neves Nogueira Nunes Nyusi Oliveira Onyx Pacheco Padilha Paes Palocci Pazuello Peixoto Pereira Pinheiro Pinto Pires Queiroz Ramos Rebelo Rego Ribeiro Rocha Rodrigues Sá Salles Sampaio Santana Santos Saraiva Sarney Savimbi Serra Silva Silveira Soares Sócrates Sousa Souza Suplicy Tavares Teixeira Teles Temer Toffoli Torres Vasconcelos Vaz Viana Vieira Xavier
JM TT BB GY HT BS GD LC
g f,g f,g i. f,g f-f
Justice,Senator,Superintendent,Pastor,Minister
Abigail Ancil Andre Aubyn Basdeo Camille Carmona Chevannes Clayton Cuthbert Damion Desmond Dwayne Everton Fayval Floyd Garfield Gaston Horace Irfaan Jovenel Juliet Kamal Keisha Kerrie Lennox Leroy Lisa Marlon Marvin Mia Mickael Moses Nesta Nickeisha Orville Portia Ralph Ramesh Roosevelt Rohan Roxanne Shaggy Shelly-Ann Stuart Tameka Tarrus Usain Vybz Winston Yohan
Ali Alleyne Augustine Bailey Barrow Blake Bolt Boodram Brathwaite Browne Burnham Chang Charles Clarke Cozier Cummings Dacres Edghill Forbes Francois Fraser-Pryce Gayle Gonsalves Granger Grenade Harewood Hinds Holder Holness Imbert Jagdeo Joseph Laventille Lalonde Manning Maraj Martelly Maharaj Minnis Moise Mottley Narine Nurse Panday Patterson Paulwell Persaud Phang Phillips Pierre Ramdin Ramjattan Ramkissoon Rampersad Ramnarine Rowley Samuda Seaga Shaw Singh Skerrit Smith Thompson Tulloch Warner Weekes
IL
g f,g f,g f-f
Rabbi,MK,Maj. Gen.
Ahmad Amir Amos Avi Avigdor Ayelet Ayman Benny Bezalel David Dina Dov Dror Efrat Ehud Eli Eliezer Esther Gabi Gadi Galit Gideon Hadas Haim Ilan Itamar Itzik Jonathan Liat Limor Mansour Merav Meir Michal Miri Moshe Naftali Natan Nachman Nir Nitzan Ofer Ofir Omer Orly Oren Rafi Reuven Ron Ronen Sara Shai Shaul Shimon Shira Shlomo Stav Tal Tamar Tzachi Tzipi Uri Uzi Yaakov Yael Yair Yariv Yehuda Yigal Yisrael Yitzhak Yoav Yossi Zeev Zehava
Abbas Alon Arad Arbel Ashkenazi Avraham Azoulay Barak Bar-Lev Begin Ben-Ami Ben-David Bennett Berkovich Biton Cohen Dagan Danon Dayan Deri Edelstein Eisenkot Elkin Elmaleh Erdan Friedman Gabbay Gafni Galant Gantz Golan Gold Goldberg Halevi Hanegbi Harel Hendel Herzog Horowitz Kahlon Katz Kochavi Lapid Levin Levy Liberman Litzman Livni Mandelblit Mizrahi Netanyahu Nissenkorn Odeh Olmert Peretz Peres Porat Regev Rivlin Rosen Saar Segal Shaked Shalom Shapira Sharon Shmuli Smotrich Steinitz Tibi Weiss Yaalon Yadlin Yosef Zamir Zohar
FJ PG WS TO SB VU NZ
g f,g f,g f-f
Ratu,Tui,Chief,Sir
Aiyaz Akilisi Alan Apisai Belden Charlot Epeli Faumuina Fiame Frank Inia James Jone Josefa Kalani Kerenga Laisenia Manasseh Mataio Mere Michael Naomi Patrick Pita Powes Rick Sam Semisi Seru Sitiveni Sione Tevita Tomasi Tuilaepa Viliame Voreqe Waisale
Abel Aingimea Bainimarama Biman Fonoti Gavoka Houenipwela Ieremia Kalsakau Kepa Konrote Koroi Lealaiauloto Leota Lilo Loughman Malielegaoi Marape Mataafa Momis Naidu Nailatikau Namah Natapei Natuman Nawaikula O'Neill Parkop Philemon Pohiva Qarase Rabuka Radrodro Salwai Serevi Sevele Sogavare Sopoaga Tabimasmas Tabuya Taimani Tikoduadua Tuiasosopo Tuionetoa Tuisolia Vaipulu Vakatora Vosanibola Waqa Wenda Yali
`;

/** The peoples of the world, apart from those whose names the open lists have in plenty. */
export const peoples: readonly People[] = readParts();

function readParts(): readonly People[] {
  const lines = parts.trim().split('\n');
  return Array.from({ length: lines.length / 5 }, (_, k) => {
    const [head = '', patterns = '', titles = '', given = '', family = ''] = lines.slice(k * 5, k * 5 + 5);
    return {
      countries: head.replace(' (given)', '').split(' '),
      patterns: patterns.split(','),
      short: head.endsWith('(given)') ? 'g' : 'f',
      titles: titles.split(','),
      given: given.split(' '),
      family: family.split(' '),
    };
  });
}
