/**
 * Given names of men from all the countries whose people stand in German and English news, in Latin letters. A name that is
 * as often a word, a place or the first word of a company's name is left out: there the words around it must tell.
 */
export const masculine: ReadonlySet<string> = new Set(
  `
Aaditya Aakash Aake Aapo Aarav Aarne Aaron Abayomi Abdelaziz Abdoulaye Abdul Abdulla Abdullah Abdulrahman Abebe Abel Abelardo Abhijit Abhinav Abhishek Abid Abiodun Abiola
Abiy Achille Achim Adalbert Adam Adán Adebayo Adebola Adedayo Adeel Adekunle Adel Ademola Adeola Adetokunbo Adewale Adhir Adi Aditya Adnan Adolf Adolfo Adrian Adrián
Adriano Adrianus Afonso Afzal Agus Agustin Agustín Aharon Ahmad Ahmed Ahmet Aiko Ajay Ajit Akash Akbar Åke Akhil Aki Akihiko Akihiro Akin Akinori Akintunde Akinwumi Akio
Akira Akram Aksel Akshay Alaa Aladdin Alan Alasdair Alastair Albert Albrecht Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Aleksy Alessandro Alessio
Alex Alexander Alexandre Alexandro Alexandros Alexandru Alexei Alexej Alf Alfonso Alfred Alfredo Ali Aliko Aliou Alistair Aljoscha Allen Alois Alok Alon Alvaro Álvaro
Alvin Alwin Amadeo Amadou Aman Amancio Amar Amaury Ambrose Ambroży Amedeo Ami Amichai Amin Amine Amir Amit Amitabh Ammar Amnon Amol Amos Anand Anant Anas Anatol Anatole
Anatoli Anatoliy Anatoly Anders Andi Andoni Andre André Andrea Andreas Andrei Andrej Andrés Andreu Andrew Andrey Andri Andrii Andriy Andrzej Andy Ángel Angelo Angus
Anh Anibal Aníbal Aniket Anil Aniruddha Anirudh Ankit Ankur Anmol Anoop Anselm Ansgar Anshul Anssi Antanas Ante Antero Anthony Antoine Anton Antonello Antoni Antonin
Antonín Antonio António Antti Anuj Anupam Anurag Anutin Anwar Anwarul Apostolos Aram Aras Arash Arben Archibald Archie Arda Ari Arie Arief Ariel Arif Arik Arild Arindam
Aritz Arjan Arjen Arjun Arkadi Arkadiusz Arkady Armand Armando Armen Armin Arnab Arnaldo Arnaud Arnd Arndt Arne Arnel Arnim Arno Arnold Arron Arsène Artan Artem Arthur
Artiom Arto Arttu Artur Arturo Artyom Arun Arunabh Arved Arvid Arvind Aryan Asad Asaf Asbjørn Asen Asger Ashenafi Asher Ashish Ashok Ashot Ashton Ashwin Asier Asif Asim
Aslak Aslan Assaf Assefa Asutosh Ata Atanas Athanasios Atif Atle Atsushi Atul Aubrey Audun August Augustyn Aung Aurel Aurélien Aurelio Aurimas Avi Aviad Avichai Avigdor
Avihai Avinash Aviv Avner Avraham Axel Aydın Ayman Ayodeji Ayodele Ayoub Ayub Azim Aziz Azman Babajide Babak Babatunde Badr Bahram Balaji Balakrishnan Balázs Baldur
Bálint Balthasar Bambang Bamidele Baptiste Barack Barak Baran Bardh Barend Barış Barnabás Barnaby Barney Barry Bart Bartłomiej Bartolomeo Bartosz Bas Basem Bashar Basil
Basile Basim Bassam Bastiaan Bastian Bastien Batuhan Bayu Beat Behnam Behrouz Bekir Béla Ben Beñat Bence Benedict Benedikt Bengt Benigno Benito Benjamin Benno Benny
Benoit Benoît Benyamin Berat Bereket Berk Berkay Bernard Bernardo Bernd Bernhard Bernward Bert Berthold Bertie Bertram Bertrand Bhaskar Bhavesh Bhavin Bhavish Bhupendra
Biagio Bidzina Bilal Bill Binh Binny Birger Birol Bjarke Bjarne Bjarni Bjorn Björn Bjørn Blagoj Blaise Blake Blas Błażej Blerim Bo Boaz Bob Bobby Bodo Bogdan Bogumił
Bogusław Bohdan Bohumil Bojan Boleslaw Bolesław Bongani Bora Børge Boril Boris Borislav Borja Borut Borys Bosse Boubacar Božidar Brad Bradley Bram Brandon Branimir
Branislav Branko Brendan Brent Brett Brian Bronisław Bruce Bruno Bryan Bryce Bryn Budi Bulelani Bülent Burak Burghard Burim Burkhard Byju Byron Byung-ho Caetano Caio
Caleb Callum Calvin Cameron Camillo Camilo Caner Carl Carles Carlo Carlos Carmelo Carsten Cas Casey Caspar Casper Cecil Cedric Cem Cemal Cengiz Cenk Cesar César Cesare
Cezary Chad Chaminda Chanaka Chandan Chandra Chandrasekaran Chang-ho Charles Charlie Charly Chatchai Cheikh Chetan Chibuike Chibuzor Chidi Chidiebere Chijioke
Chike Chinedu Chinonso Chinua Chirag Chris Christer Christfried Christian Christof Christoph Christophe Christopher Chuka Chukwudi Chukwuemeka Chukwuma Chul Cícero Cihan
Cipriano Ciro Claes Clarence Claude Claudio Cláudio Clàudio Claus Clayton Clemens Clément Clifford Clinton Clive Clyde Cody Coen Colin Connor Conor Conrad Constantin Cor
Corentin Corey Cormac Cornelius Corrado Cory Cosimo Costantino Craig Crisanto Cristian Cristiano Cristobal Cristóbal Csaba Cüneyt Cuong Curtis Cvetan Cyprien Cyril
Cyrille Cyrus Czesław Daan Daði Dae-jung Dag Daichi Daiki Dainius Daisuke Dalibor Damian Damiano Damien Damir Damon Dan Daniel Daniele Daniil Danijel Danila Danilo Dario
Darius Dariush Dariusz Darko Darragh Darrell Darren Darshan Daryl Dave Davi David Davide Davit Davut Dawid Dawit Dean Declan Dedi Deepak Deepinder Dejan Demba Demis
Denilson Denis Deniz Dennis Denny Denys Deon Derek Derrick Desiderio Desmond Detlef Detlev Dev Devang Devendra Devin Devrim Dexter Dhananjay Dharma Dharmesh Dheeraj
Dhiraj Dhruv Diarmuid Didace Didier Diederik Diego Dieter Diethelm Dietmar Dietrich Dieudonné Digby Dilip Dilshan Dilwyn Dimitar Dimitri Dimitrios Dimitris Dinesh Dinh Dino
Diogo Dipak Dirk Divyank Djibril Dmitri Dmitrij Dmitriy Dmitry Dmytro Doğan Doğu Domenico Domingo Dominic Dominick Dominik Dominique Dominykas Donal Donald Donato
Dong-hyun Donnie Dorian Dorin Doron Doruk Doug Douglas Dov Dragan Drago Dragomir Dražen Dries Driton Dror Duane Duarte Duc Dumisani Dumitru Duong Dursun Dušan Dustin Duy
Dwayne Dwight Dyfed Dylan Eamon Eamonn Ebenezer Eberhard Ebuka Eckart Eckehard Eckhard Eckhart Ed Eddie Edgar Edin Edinson Edmond Edmund Edoardo Edouard Édouard Eduard
Eduardo Edvard Edvin Edward Edwin Eelco Eero Efe Efraim Efraín Egbert Ege Egil Egon Ehud Eiichi Eiji Einar Eino Eirik Eitan Eivind Ekkehard Eko Ekow Ekrem Elad Eladio
Elazar Elchanan Elco Eldad Elemér Eli Elias Eliezer Elijah Elio Eliseo Elisha Elliot Elliott Elmar Elmer Elof Eloi Elon Eloy Elton Elvir Elyakim Emanuel Emeka Emil
Emilian Emiliano Emilio Emin Emir Emlyn Emmanuel Emmanuele Emmerich Emmett Emrah Emre Ender Endre Engelbert Engin Enis Ennio Enno Enric Enrico Enrique Enver Enzo Eoin
Ephraim Ercan Erdal Erdem Erdoğan Eren Erez Erhan Erhard Eric Erich Erik Erkan Erkki Erlend Erling Ermanno Ernesto Ernie Ernst Erol Errol Ersin Ertan Ertuğrul Ervin Erwin
Esben Eskil Eskinder Esko Espen Esteban Esteve Ethan Etienne Étienne Ettore Eugen Eugene Eugène Eugenio Eusebio Eustace Evan Evaristo Everett Evert Evgeni Evgenii Evgenij
Evgeny Ewald Ewan Ewout Eyal Eylon Eyüp Eyvind Ezekiel Ezio Ezra Fabian Fabien Fabio Fabrice Fabricio Fabrizio Fadi Fahad Fahd Faisal Fajar Farhad Farid Faris Farouk
Farshad Faruk Fatih Fatmir Fatos Faustino Fausto Faysal Federico Federigo Fedor Felipe Felix Félix Femi Ferdinand Ferenc Fereydoun Fergal Fergus Ferhat Ferit Fermín
Fernand Fernando Ferran Ferruccio Festus Fevzi Fidel Fiete Fikret Filiberto Filip Filippo Finlay Finn Fintan Firas Fjodor Flamur Flavien Flavio Flávio Florent Florentino
Florian Florin Floris Floyd Flurin Folarin Folker Fouad Francesc Francesco Francis Francisco Franck Franco François Frank Franz Fraser Fred Frederic Frédéric Frederick
Frederik Fredric Fredrik Freek Fridolin Friedemann Frieder Friedhelm Friedrich Frithjof Fritz Frode Fryderyk Fuat Fulgence Fulvio Fumio Furkan Fyodor Gábor Gabriel Gadi
Gael Gaël Gaetano Gagik Gajendra Gal Galip Ganesh Garegin Gareth Garrett Garry Garth Gary Gaspar Gaspard Gaston Gaurav Gautam Gautier Gavin Gavril Gbenga Gebhard
Gediminas Geert Geir Genaro Genichiro Gennadi Gennady Gennaro Geoff Geoffrey Geoffroy Georg George Georgi Georgios Georgy Geraint Gerald Gérald Geraldo Gerard Gérard
Gerardo Gerben Gerd Gergely Gerhard Gerhardus Germain Germán Gernot Gero Gerold Gerónimo Gerrit Gerry Gert Gerwin Getachew Ghassan Gheorghe Ghislain Giacomo Gian
Gianfranco Gianluca Gianmarco Gianni Giannis Gianpaolo Gianpiero Gideon Gidon Gijs Gil Gilad Gilbert Gilberto Giles Gilles Gilson Gino Gioacchino Gion Giordano Giorgi
Giorgio Giorgos Giovanni Girish Girma Gisli Gísli Gita Giuliano Giulio Giuseppe Glenn Godfrey Godwin Gojko Gökhan Gonçalo Gonzalo Goodluck Gopal Goran Göran Gordon Görkem
Goro Göte Gottfried Gottlieb Götz Govind Graeme Graham Grahame Greg Greger Gregg Grégoire Gregor Gregori Gregorio Gregory Grégory Grigori Grigory Grímur Grzegorz
Gualtiero Gudmund Guðmundur Guido Guilherme Guillaume Guillem Guillermo Gunnar Günter Gunther Günther Guntram Gurpreet Gustav Gustavo Gustl Guus Guy Gwilym György Gyula
Haakon Habib Hadi Hafiz Haile Hailemariam Haim Haitham Hajime Hajo Hakan Håkan Håkon Halil Haluk Halvard Halvor Hamdi Hamid Hamish Hamza Hanan Hani Hanif Hannes Hanno
Hannu Hans Hanspeter Harald Harbhajan Hardeep Hari Haris Harish Harjit Harold Haroun Harri Harry Harsh Harsha Harshil Hartmut Haruki Harun Haruto Harvey Hasan Haşim
Hassan Hasso Hatem Hauke Håvard Hayato Haydar Hayder Hayk Hazem Hector Heikki Heiko Hein Heiner Heino Heinrich Heinz Helder Hélder Helge Helgi Helmut Helmuth Hemant
Hendra Hendrik Henk Henner Henning Henri Henrik Henrique Henry Henryk Herbert Heriberto Herman Hermann Hernán Hernando Heru Herve Hervé Hicham Hidde Hideki Hideo Hideto
Hideyuki Hieu Hikaru Hikmet Hilario Hilmar Himanshu Hinnerk Hinrich Hiro Hiroaki Hirofumi Hirokazu Hiroki Hiromichi Hironobu Hiroshi Hiroya Hiroyuki Hisashi Hisham
Hishammuddin Hiten Hitoshi Hjalmar Hlumelo Hlynur Hoang Holger Hooman Horace Horacio Horácio Horst Hossein Houman Howard Hristo Hrithik Hrvoje Hryhoriy Hubert Hugh Hugo
Humberto Humphrey Hung Husain Hüseyin Hussain Hussein Huw Huy Hyun-woo Hywel Iain Ian Ibrahim İbrahim Ichiro Idan Ido Idris Idrissa Ieuan Ifeanyi Ignacio Ignasi Ignat
Ignatius Ignaz Igor Igors Ihor Ihsan Ikechukwu Ikenna Ilan Ilario İlhan Ilia Ilija Ilir Iliya Ilja Ilker İlker Ilkka Ilya Ilyas Immanuel Imran Imre Inácio Iñaki Ingmar
Ingo Ingolf Ingvar Íñigo Ioan Ioannis Ionel Ionuț Iosif Iqbal Iraj Irakli Ireneu Irfan Irvin Irving Isaac Isaiah Isaias Isak Isam Isao Isidro Ismael Ismail İsmail Ismet
İsmet Issa Issei István Itai Italo Itamar Itzik Ivailo Ivan Iván Ívar Ivaylo Ivica Ivo Ivor Iwan Iyinoluwa Izhar Jaakko Jaap Jabbar Jabu Jabulani Jacco Jacek Jacinto Jack
Jacky Jacob Jacopo Jacques Jae-yong Jafar Jagdish Jaideep Jaime Jaka Jake Jakob Jakov Jakub Jalal Jamal Jameel James Jamie Jamil Jan Janez Janis Jánis Jānis Janko Jannes
Jannik János Janosch Janusz Jared Jarek Jari Jarkko Jarl Jarle Jaromir Jaromír Jaroslav Jaroslaw Jarosław Jarrod Jarvis Jason Jasper Jaspreet Jatin Jaume Javier Jawad Jay
Jayant Jayesh Jean Jed Jedediah Jędrzej Jeff Jeffrey Jejomar Jelle Jens Jensen Jeppe Jeremiah Jeremy Jermaine Jeroen Jerome Jérôme Jerónimo Jerry Jerzy Jesper Jesse Jesus
Jesús Jetmir Jevgeni Ji-hoon Jide Jignesh Jim Jimmy Jin-woo Jiri Jiří Jiro Jitendra Joachim Joan Joao João Joaquim Joaquin Joaquín Jobst Jochen Joe Joel Joël Joerg Joey
Johan Johann Johannes John Joji Joko Jomar Jon Jón Jonas Jonathan Jong-in Jong-un Jonny Jonty Joon-ho Joost Jordan Jordi Jörg Jorge Jörgen Joris Jorma Jörn Jorrit Joschka
Jose José Josef Josep Joseph Josh Joshua Josiah Josip Jost Jostein Josué Jouni Jozef Józef József Juan Juha Juhani Jukka Jules Julian Julien Julius Juma Jun Junaid
Junichi Junichiro Juntaro Jupp Jurandir Jure Jürg Jurgen Jürgen Juri Jurij Juris Jurre Jussi Justin Juvenal Jyrki Kaan Kabeer Kabiru Kacper Kadir Kagiso Kai Kailash Kaito
Kalle Kalyan Kamal Kamau Kamil Kamran Kapil Karan Kåre Karel Karen Kari Karim Karl Karlheinz Kārlis Karol Karsten Karthik Kartik Kashyap Kasimir Kaspar Kassem Katsuaki
Katsuhiro Kaushik Kaveh Kaweh Kazimierz Kazuhiko Kazuhiro Kazuki Kazuo Kazushi Kazuya Kebede Kedar Kees Kei Keiichi Keiji Keir Keisuke Keita Keith Kelechi Kelvin Kemal
Ken Kenan Kenechukwu Kenichi Kenichiro Kenji Kenneth Keno Kenta Kentaro Kenzo Kerem Kerim Kerry Keshav Ketan Kevin Keyvan Khairul Khaled Khalid Khalil Khanh Khaya Khoa
Khosrow Khurram Kieran Kiet Kiichiro Kiko Kilian Kimani Kimmo Kipchoge Kiran Kiril Kirill Kirk Kishore Kiyoshi Kjartan Kjell Kjetil Klaas Klas Klaus Kléber Klemens
Kliment Knud Knut Köbi Koen Koenraad Kofi Kohei Koichi Koji Kojo Kolja Konrad Konstantin Konstantinos Konstantyn Koos Koray Korbinian Korkut Kornelius Kosta Kostas
Kostyantyn Kosuke Kotaro Kourosh Kris Krishna Krishnan Kristaps Kristian Kristijan Kristján Kristof Kristoffer Krystian Kryštof Krzysztof Kshitij Kudzai Kumar Kumara
Kunal Kunio Kuno Kurt Kurtis Kushtrim Kwabena Kwaku Kwame Kwasi Kwesi Kyle Kyohei Kyung-soo Lachlan Ladislav Lakshman Lakshmi Lalit Lambert Lamberto Lamine Lance Landon
Landry Larry Lars Lasse Laszlo László Latif Laurence Laurent Laurențiu Laurenz Lauri Laurin Lauritz Lawrence Lázaro Léandre Leandro Lech Lee Leif Leland Lennard Lennart
Lenni Lenny Leo Léo Leon Léon Leonard Leonardo Leonel Leonhard Leonid Leonidas Leopold Leopoldo Lerato Leroy Leslie Lester Leszek Levent Levente Levi Levin Levon Lew
Lewis Liam Libor Lieven Linh Lino Linus Lionel Lior Lisandro Ljubomir Llorenç Lodewijk Loic Loïc Lokesh Lonnie Lope Lorcan Lorenz Lorenzo Lothar Louis Luay Lubomir Lubos
Ľuboš Luc Luca Lucas Lucca Luciano Lúcio Lucjan Lüder Ludger Ludovic Ludvig Ludwig Luigi Luis Luís Luitpold Luiz Luka Lukas Lukáš Lukasz Łukasz Luke Lulzim Lütfi Luther
Lutz Luuk Luzius Lwazi Lyle Lyndon Maarten Macario Maciej Madan Madhav Mads Magne Magnus Mahathir Mahbub Mahdi Mahela Mahendra Maher Mahesh Mahmood Mahmoud Mahmud Mahmut
Maik Majid Makoto Maksim Maksym Malachi Malcolm Malik Malte Mamadou Mamoru Manabu Manav Mandeep Mandla Manfred Mani Manish Manmohan Manoel Manoj Manolo Mansueto Manuel
Manuele Marc Marcel Marcelino Marcello Marcellus Marcelo Marcin Marcio Márcio Marco Marcus Marek Marian Mariano Marijan Marijn Marin Marinus Mario Marius Mariusz Mark
Márk Markku Marko Markus Marlon Marnix Marten Martijn Martin Márton Marty Marvin Marwan Masa Masaaki Masafumi Masahiko Masahiro Masaki Masako Masami Masanori Masaru
Masashi Masato Masatoshi Masaya Masayoshi Masayuki Masoud Massoud Matan Máté Matej Mateja Mateo Mateus Mateusz Mathias Mathieu Mathijs Mathis Matías Matija Mats Matt
Matteo Matthew Matthias Matthijs Matti Mattias Mattis Matyáš Mauri Maurice Mauricio Maurizio Mauro Max Maxence Maxim Maxime Maximilian Máximo Maxym Mayank Mazen Mbali
Mehdi Mehmet Mehran Mehrdad Mehul Meinhard Meinolf Meir Mekonnen Melchor Melih Melvin Menachem Menno Mensah Merijn Mert Mesut Metin Micah Michael Michail Michal Michał
Michalis Michel Michi Michiel Michio Mickey Mieczysław Miguel Mihael Mihai Mihail Mihály Mihir Mihkel Mika Mikael Mikalai Mike Mikel Mikhail Mikhailo Mikheil Mikkel Mikko
Miklós Mikolaj Mikołaj Milad Milan Milen Milenko Milind Milo Milorad Milos Miloš Milosz Min-ho Min-jun Minh Minoru Miquel Mirco Mirek Mirko Miro Miron Miroslav Mirosław Mirsad
Mitch Mitchell Mitja Mitsuhiro Mitsuru Mladen Modou Moh Mohamad Mohamed Mohammad Mohammed Mohan Mohit Mohsen Moisés Mokhtar Momčilo Monty Mordechai Moritz Morten Morteza
Mortimer Moses Moshe Motoo Mousa Moussa Mrinal Mstislav Mudassar Muhamed Muhammad Muhammed Muharrem Muhsin Mukesh Mukul Mulugeta Munir Murali Murat Murilo Mürsel Musa
Mustafa Mustapha Mwai Mwangi Mykhailo Mykola Myles Mzwandile Nabeel Nabil Nachiket Nachman Nadav Nader Nadiem Nadim Naeem Naftali Nagendra Naim Najib Nakul Nalin Nana
Nandan Nándor Naoki Naoto Naoya Narayan Narayana Narciso Narek Narendra Narendran Naresh Naser Nasim Nasir Nasser Natan Nathan Nathaniel Nathi Naveen Navid Navin Nawaz
Nazım Ndiaye Nebojša Necati Ned Nedeljko Nedim Neeraj Neil Nelson Nemanja Nenad Nepomuk Nermin Nestor Néstor Neville Nghia Ngugi Nguyen Nhat Niall Nicholas Nick Nicklas
Nicky Niclas Nico Nicola Nicolae Nicolai Nicolaj Nicolas Nicolás Nícolas Nicolau Nicolò Niek Niels Nigel Nihal Nihat Nii Niilo Nik Nikhil Nikita Nikitas Niklas Niklaus
Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikos Nilesh Nils Nima Nimal Nimrod Nino Nir Nirav Nirmal Nishant Nissim Nitesh Nithin Nitin Nizar Njål
Njoroge Nkosana Nkululeko Nnamdi Noah Noam Nobu Nobuhiro Nobuo Nobuyuki Nodar Noé Nolan Norbert Norberto Norio Noriyuki Norman Nuno Nuri Obinna Ochieng Octavio Oddbjørn
Oddvar Oded Odilon Odo Odunayo Ofer Ofir Oğuz Oisín Okan Okechukwu Oktay Ola Olabode Oladipo Olaf Olafur Ólafur Olajide Olalekan Olamide Olanrewaju Olav Olawale Olayinka
Olcay Oldřich Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olle Olli Ollie Olof Olu Olufemi Olugbenga Olumide Olusegun Olusola Oluwaseun Oluwatobi Omar Omer
Ömer Omero Omid Omkar Omondi Omri Ondrej Ondřej Onur Onyekachi Oren Orhan Oriol Ørjan Orkun Orson Ortwin Orville Osama Osamu Osbert Oscar Óscar Oskar Osman Osmo Ostap
Osvaldo Oswald Otávio Othman Otieno Otmar Ottmar Otto Ottokar Ousmane Oussama Ove Ovidiu Owain Owen Øystein Øyvind Ozan Özcan Özgür Özkan Paal Paavo Pablo Paco Paddy
Padraig Pål Páll Palle Panagiotis Pankaj Panos Pantelis Paolino Paolo Pär Parag Paresh Parth Parviz Pascal Pascual Pasi Pasquale Patrice Patricio Patrick Patrik Patxi Pau
Paul Paulino Paulo Pavel Pavlo Pavlos Pavol Pawan Pawel Paweł Payam Peder Pedja Pedro Pejman Pekka Pelle Pep Pepijn Per Percy Pere Pertti Petar Peter Péter Petko Petr
Pëtr Petras Petri Petrit Petro Petros Petru Petter Petteri Peyman Peyush Phelim Phil Philibert Philip Philipp Philippe Phillip Phong Phuc Phumzile Phuoc Pierfrancesco
Pierluigi Piero Pierre Piers Piet Pieter Pietro Pim Piotr Pitso Pius Piyush Pjotr Plácido Plamen Polat Poldi Pontus Poul Pouya Prabhakar Prabhat Prabowo Pradeep Prafulla
Prakash Pramod Pranab Pranav Pranay Prasad Prasanna Prashant Prateek Pratik Praveen Prayut Preben Predrag Prem Prithvi Przemysław Puneet Punit Purushottam Qasim Quang
Quentin Quim Quincy Quique Quirin Quoc Quy Rachid Radek Radko Radomír Radoslav Radosław Radovan Radu Rafa Rafael Rafał Raffaele Rafik Rafiq Rafiqul Raghav Raghunath
Raghuram Ragnar Rahim Rahul Raif Raimar Raimo Raimund Raimundo Rainald Rainer Raj Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajkumar Raju Rakesh Ralf Ralph Ram Ramadan
Ramakrishnan Raman Ramazan Ramesh Rami Ramin Ramiro Ramon Ramón Ramzi Randall Randolf Randolph Randy Ranjan Ranjit Raoul Raphael Raphaël Rasheed Rashid Rasmus Ratan Ratko
Rauf Raúl Ravi Ravindra Ray Raymond Răzvan Recai Recep Refik Reggie Reginald Régis Reid Reidar Reijo Reimar Reimer Reinaldo Reiner Reinhard Reinhart Reinhold Reinier
Reinout Remco Remi Rémi Remigiusz Remo Remy Rémy Renan Renato Renaud René Rens Renzo Reto Reynaldo Reza Rhodri Rhys Ricardo Riccardo Richard Richie Rick Ricky Rients
Rifat Rik Rinaldo Rishabh Rishi Risto Ritesh Riyad Rizky Rıdvan Rıza Roald Roar Rob Robbie Robert Robertas Roberto Robin Rocco Roddy Roderich Roderick Roderik Rodney
Rodolfo Rodrigo Roel Roelof Rogelio Roger Rogério Rogier Rohan Rohit Roi Roland Rolf Romain Roman Román Romano Romário Romuald Romualdo Romulo Rómulo Ron Ronald Ronaldo
Ronen Ronny Roque Rory Rosario Roshan Rosli Ross Rostislav Rotimi Rouzbeh Roy Ruairi Ruben Rubén Rudi Rüdiger Rudolf Ruedi Rufus Ruggero Rui Rumen Runar Rune Rupert
Rupprecht Ruprecht Rustam Ruud Ruwan Ruy Ryan Ryo Ryohei Ryoji Ryosuke Ryota Ryszard Ryuichi Ryuji Saad Sabelo Sachin Sadiq Saeed Saeid Safet Sagi Sahil Şahin Sajjan
Sakari Salah Saleh Salem Salif Salih Salim Salman Salvatore Sam Samarth Sameer Samet Sami Samir Sammy Samora Sampo Samuel Samuele Samuli Sanath Sancho Sandeep Sander
Sandor Sándor Sandro Sang-hoon Sanjay Sanjeev Sanjiv Sanket Santino Santosh Sarvesh Saša Sascha Sasha Sashank Satish Satoru Satoshi Satya Satyajit Saul Saúl Sauli Saurabh
Savaş Saverio Savo Sawan Schlomo Scott Sead Seamus Séamus Sean Sebastian Sebastián Sebastiano Sebastião Sebastien Sébastien Sebastijan Sedat Sefa Segun Seiichi Seiji
Selahattin Selçuk Selim Sello Selwyn Semih Semjon Semyon Senad Şenol Senzo Seppo Serban Serdar Serge Sergei Sergej Sergey Serghei Sergii Sergio Sérgio Sergiu Sergiusz
Serhat Serhii Serhiy Serkan Seth Seun Seung-hyun Severin Severino Seymour Sezer Sezgin Shafiq Shahid Shahin Shahram Shahril Shai Shailendra Shailesh Shakil Shalom Shane
Shantanu Sharad Shashank Shashi Shaul Shaun Shaurya Shawn Sheikh Shekhar Sheldon Sherman Shigeki Shigeo Shigeru Shimon Shingo Shinichi Shinji Shintaro Shinya Shinzo Shiv
Shivaji Shivam Shlomi Shlomo Shmuel Shohei Shota Shpend Shreyas Shridhar Shubham Shuhei Shuichi Shuji Shun Shunsuke Siamak Siarhei Siddharth Siddhartha Sidney Siebren
Siegbert Siegfried Siegmar Siegmund Siem Sigbjørn Sigmar Sigmund Sigurd Sigurður Silas Silvan Silvano Silvester Silvestre Silvio Simão Simen Simon Simón Sina Sinan Sindri
Siniša Sipho Sivert Sixten Sixtus Siya Siyabonga Sizwe Sjoerd Sjors Skender Slamet Slavko Slavoljub Sławomir Slobodan Snorre Snorri Soheil Sohrab Soichiro Solomon Somchai
Somsak Soner Sönke Sören Søren Sorin Sosuke Sota Souleymane Spyros Srđan Srdjan Srettha Srikanth Srinivas Srinivasan Sriram Stanimir Stanislav Stanislaw Stanisław Stanko
Stavros Stef Stefan Stefano Stefanos Steffen Steinar Stelian Stellan Stepan Štěpán Stephan Stephen Steve Steven Stewart Stian Stig Stijn Stjepan Stoyan Strahinja Stuart
Sture Suat Subhash Subramaniam Sudarshan Sudhir Sugeng Suharto Sujit Sukhvinder Şükrü Suleiman Süleyman Suman Sumit Sundar Sung-ho Sunil Sunimal Suraj Surendra Suresh
Surya Sushil Susilo Susumu Svein Sveinn Sven Sverre Svetlozar Svetoslav Swapnil Swen Syed Sylvain Sylvester Sylwester Szabolcs Szilárd Szymon Tadas Tadashi Tadej Tadeusz
Tadhg Tae-won Tafadzwa Taha Tahir Taichi Taiki Taiwo Takaharu Takahiro Takaki Takao Takashi Takayuki Takehiko Takeru Takeshi Takuma Takumi Takuya Talal Tamas Tamás Tamer
Tamim Tamir Taner Tanmay Tapan Tapio Taras Tarek Tariq Tarık Tarjei Tarkan Taro Tarun Tasos Tassilo Tatsuo Tatsuya Tawanda Tayfun Taylan Tayyip Ted Teemu Teguh Tejas
Tekin Telmo Tendai Teo Teodor Teodoro Teófilo Terence Terje Tero Terrance Terrell Terrence Terry Tetsuji Tetsuo Tetsuro Tetsuya Teun Teunis Tewodros Thabang Thabo
Thaddäus Thaddeus Thaksin Thanasis Thanathorn Thanh Tharindu Themba Theo Théo Theodor Theodore Theodoros Thiago Thibault Thibaut Thien Thierry Thijs Thilo Thinh Thodoris
Thom Thomas Thomaz Thorbjørn Thore Thorsten Thorvald Thulani Tiago Tibor Tien Tigran Tihomir Tihon Tijmen Till Tillmann Tilman Tilmann Tim Timm Timmy Timo Timofei
Timotheus Timothy Timur Tino Tito Titus Tiziano Tjark Tjeerd Tjorven Toan Tobi Tobias Tobin Toby Todd Todor Tokunbo Tolga Tom Toma Tomas Tomás Tomáš Tomasz Tomaž Tomek
Tomer Tomi Tomislav Tommaso Tommy Tomoaki Tomohiro Tomoki Tomoya Toni Tonio Toño Tony Tonye Toon Torben Torgeir Torkel Tormod Torstein Torsten Toru Toshi Toshiaki
Toshihiro Toshio Toshiyuki Traian Traugott Travis Trent Trevor Trey Tristan Tristram Trond Troy Trung Truong Trygve Tshepo Tsutomu Tsuyoshi Tuan Tullio Tunç Tuncay Tunde
Tung Tunji Tuomas Tuomo Ture Turgay Turgut Tushar Tycho Tyler Tymofiy Tymoteusz Tyrone Tyson Tzachi Tzvi Ubaldo Uche Uchenna Uday Udo Ueli Ufuk Ugo Ugochukwu Uğur Ulf Uli
Ulrich Ulrik Ulysses Umar Umberto Umesh Umut Unai Urho Uriel Urs Usman Utkarsh Utku Utsav Utz Uwe Uzi Uzoma Vaclav Vadim Vadym Vahan Vahid Vahur Vaibhav Vakhtang
Valdas Valdis Valentim Valentin Valentín Valentino Valentyn Valeri Valerio Valério Valeriy Valery Valon Vangelis Vardan Varun Vasant Vasco Vasil Vasile Vasili Vasilij
Vasilis Vasily Vassilis Vasudev Vasyl Vaughan Vebjørn Vedran Vegard Veikko Veit Velimir Veljko Venkat Venkatesh Venkatraman Vern Vernon Vesa Veselin Viačeslav Viacheslav
Vicenç Vicente Victor Víctor Vidar Vidit Viesturs Viet Viggo Vijay Vikas Vikram Vikrant Viktor Viktoras Vilém Vilhelm Villads Ville Vilmos Vinay Vinayak Vince Vincent
Vincenzo Vineet Vinh Vinod Vinzenz Vipin Vipul Viraj Virat Viren Virgil Virgilio Virgiliu Visar Vishal Vishnu Vishwas Vitali Vitalii Vitalik Vitaliy Vitaly Vítězslav Vito
Vitor Vítor Vittorio Vivaan Vivek Vjekoslav Vlad Vladan Vladimir Vladimír Vladislav Vladlen Vlado Vojislav Vojtěch Volkan Volker Volkhard Volkmar Volodymyr Vsevolod Vuk
Vusi Vyacheslav Waclaw Wacław Wade Wael Wahyu Waldemar Waleed Walenty Walid Wallace Walo Walt Walter Wanjala Wannes Waqar Warren Waseem Wassili Wassim Wasyl Wataru Wayne
Wendelin Wenzel Werner Wesley Wessel Wibo Wiebe Wieland Wiesław Wietse Wigbert Wiktor Wilbur Wilfred Wilfried Wilhelm Wilko Will Willard Willem Willi William Willis Willy
Wim Wincenty Winfried Winston Wit Witold Wjatscheslaw Wladimir Władysław Włodzimierz Wojciech Wole Wolf Wolfgang Wolfhard Wolfram Woo-jin Woodrow Wout Wouter Wulf Wyatt
Xabi Xabier Xaver Xavi Xavier Xoán Xolani Yaakov Yago Yahya Yair Yakov Yakup Yalçın Yaniv Yann Yannic Yannick Yannik Yannis Yanto Yaron Yaroslav Yasar Yaşar Yash Yashar
Yashwant Yasin Yasser Yasuhiro Yasuo Yasushi Yavuz Yaw Yegor Yehuda Yemi Yevgeni Yevgeny Yevhen Yiannis Yigal Yiğit Yitzhak Yılmaz Yngve Yoann Yoav Yogesh Yohan Yohannes
Yohei Yoichi Yonatan Yordan Yorick Yosef Yoshi Yoshiaki Yoshihiko Yoshihiro Yoshiki Yoshinori Yoshio Yoshito Yoshiyuki Yossi Yosuke Yotam Younes Young-ho Yousef Youssef
Yrjö Yücel Yudi Yuichi Yuji Yukio Yuma Yunus Yuri Yurii Yuriy Yury Yusef Yusuf Yusuke Yuta Yutaka Yuval Yuvraj Yuya Yvan Yves Yvon Zach Zacharias Zachary Zack Zafer Zahid
Zaid Zain Zakaria Zakes Zaki Zane Zaw Zayed Zaza Zbigniew Zbyněk Zdeněk Zdravko Zdzisław Zeev Zeke Zeki Zeljko Željko Zeno Zenon Ziad Žiga Živko Ziya Zlatan Zlatko Zohar
Zoltan Zoltán Zoran Zsolt Zubair Zulkifli Zurab Zvi Zviad Zwelinzima Zygmunt
`
    .trim()
    .split(/\s+/),
);
